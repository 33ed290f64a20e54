package dev.dyad.local;

/** The PostgreSQL server under the services. */
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExistingServer {
  /** Makes the database of that name if it is not there, and says how to reach it. */
  Database database(String name);

  /** What to call it in a line of progress. */
  String description();

  /** Stops the server, if it is ours to stop. */
  @Override
  void close();
}
