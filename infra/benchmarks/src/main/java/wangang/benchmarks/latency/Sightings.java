package wangang.benchmarks.latency;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When each vacancy was first seen somewhere. */
final class Sightings {

    private final Map<String, Long> first = new ConcurrentHashMap<>();

    void see(String vacancyId) {
        first.putIfAbsent(vacancyId, System.nanoTime());
    }

    boolean has(String vacancyId) {
        return first.containsKey(vacancyId);
    }

    /** The time between, or {@code otherwise} while it was not seen; both in nanoseconds. */
    long since(long due, String vacancyId, long otherwise) {
        var seen = first.get(vacancyId);
        return seen == null ? otherwise : seen - due;
    }
}
