package wangang.testsupport;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Numbers databases and makes each with an owner of its own, on a server that runs statements as its superuser. */
final class FreshDatabases {

    private static final String PASSWORD = "for-tests-only";

    private final AtomicInteger made = new AtomicInteger();

    /** @param url from a database's name to its JDBC address */
    Infrastructure.Database next(Consumer<String> superuser, UnaryOperator<String> url) {
        var name = "test_" + made.incrementAndGet();
        superuser.accept("CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'");
        superuser.accept("CREATE DATABASE " + name + " OWNER " + name);
        return new Infrastructure.Database(url.apply(name), name, PASSWORD);
    }
}
