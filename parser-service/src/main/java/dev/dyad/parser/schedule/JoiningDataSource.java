package dev.dyad.parser.schedule;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source for a library that commits after each of its statements. While a transaction runs,
 * its connections are part of that and leave its end to it: a commit does nothing, a rollback makes
 * the transaction roll back.
 */
final class JoiningDataSource {
  private JoiningDataSource() {}

  /** The same data source, whose connections join a running transaction. */
  static DataSource over(DataSource database, TransactionSynchronizationRegistry transactions) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = invoke(database, method, arguments);
          return result instanceof Connection connection
              ? joining(connection, transactions)
              : result;
        });
  }

  private static Connection joining(
      Connection connection, TransactionSynchronizationRegistry transactions) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          boolean isAlone = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
          if (!isAlone && method.getName().equals("commit")) {
            return null;
          }
          if (!isAlone && method.getName().equals("rollback")) {
            transactions.setRollbackOnly();
            return null;
          }
          return invoke(connection, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            JoiningDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
