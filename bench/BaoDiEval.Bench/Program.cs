Console.WriteLine("no measurement yet");
