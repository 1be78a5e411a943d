package wangang.matching.engine;

import wangang.platform.messaging.DependencyUnavailable;

/** Elasticsearch is away, too slow, or has no index to serve from. */
public final class EngineUnavailable extends DependencyUnavailable {

    public EngineUnavailable(Throwable cause) {
        super("elasticsearch", cause);
    }
}
