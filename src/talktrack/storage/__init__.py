"""The store on SQLite and PostgreSQL, and files on disk."""
