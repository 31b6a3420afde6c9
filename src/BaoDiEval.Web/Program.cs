using BaoDiEval.Web.Commands;

return await CommandLine.RunAsync(args);
