# The application alone; its database runs in a container of its own (docker-compose.yml).
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/BaoDiEval.Web -c Release -o /app -p:UseAppHost=false

# With ICU and time zones, without a shell; its user is not root.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiselled-extra
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_URLS=http://+:8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "BaoDiEval.Web.dll"]
CMD ["serve"]
