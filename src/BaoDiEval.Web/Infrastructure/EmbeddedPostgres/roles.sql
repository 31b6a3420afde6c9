-- The roles of the application, and what each may do in the database this is run in. Run by a superuser, as often as
-- one likes; the passwords are set apart from it. In it the owner migrates and the application serves pages.
DO $$
BEGIN
  PERFORM pg_advisory_xact_lock(743003); -- roles belong to the whole server: two databases may be set up at once
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'baodieval_owner') THEN
    CREATE ROLE baodieval_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'baodieval_app') THEN
    CREATE ROLE baodieval_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  EXECUTE format('ALTER DATABASE %I OWNER TO baodieval_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO baodieval_app', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO baodieval_app;
ALTER DEFAULT PRIVILEGES FOR ROLE baodieval_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO baodieval_app;
ALTER DEFAULT PRIVILEGES FOR ROLE baodieval_owner GRANT USAGE, SELECT ON SEQUENCES TO baodieval_app;
