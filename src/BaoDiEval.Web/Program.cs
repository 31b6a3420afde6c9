using BaoDiEval.Web;

return await WebHost.RunAsync(args);
