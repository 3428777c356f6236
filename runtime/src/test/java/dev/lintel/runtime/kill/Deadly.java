package dev.lintel.runtime.kill;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts what happens between a program and a database: before and after each call that can change something. At a chosen
 * count the process is gone, without a word to anybody.
 */
final class Deadly {

    static final int KILLED = 137;

    private static final Set<String> COUNTED = Set.of(
            "execute",
            "executeUpdate",
            "executeLargeUpdate",
            "executeQuery",
            "executeBatch",
            "commit",
            "rollback",
            "setAutoCommit");

    private final AtomicInteger events = new AtomicInteger();
    private final int deadly;

    Deadly(int deadly) {
        this.deadly = deadly;
    }

    int events() {
        return events.get();
    }

    DataSource over(DataSource real) {
        return proxy(DataSource.class, real);
    }

    private void happens() {
        if (events.incrementAndGet() == deadly) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private <T> T proxy(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                Deadly.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> wrapped(call(real, method, arguments))));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        boolean counts = COUNTED.contains(method.getName());
        if (counts) {
            happens();
        }
        try {
            Object result = method.invoke(real, arguments);
            if (counts) {
                happens();
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object wrapped(Object result) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result);
        }
        if (result instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, result);
        }
        return result instanceof Statement ? proxy(Statement.class, result) : result;
    }
}
