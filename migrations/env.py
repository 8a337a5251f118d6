"""Runs the migrations on the connection that the program hands over.

The caller has begun the transaction and ends it, so that a migration is whole or not at all.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
