package wangang.matching.index;

import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import wangang.matching.engine.Engine;

/** Makes, drops and exposes the indices of a generation. */
@Component
class IndexAdministration {

    private final Engine engine;
    private final IndexSettings settings;

    IndexAdministration(Engine engine, IndexSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** Leftovers of an attempt with the same number go first. */
    void create(Generation generation) {
        drop(generation);
        for (var subject : Subject.values()) {
            engine.write(client -> client.indices()
                    .create(index -> index.index(generation.index(settings, subject))
                            .aliases(generation.writeAlias(settings, subject), alias -> alias.isWriteIndex(true))
                            .settings(options -> options.numberOfShards("1")
                                    .numberOfReplicas(Integer.toString(settings.replicas()))
                                    .refreshInterval(
                                            time -> time.time(settings.refresh().toMillis() + "ms"))
                                    // An older event must still find the tombstone of a deleted person.
                                    .gcDeletes(time -> time.time("1h")))
                            .mappings(mapping -> {
                                try (var json = subject.openMapping()) {
                                    return mapping.withJson(json);
                                } catch (IOException unreadable) {
                                    throw new UncheckedIOException(unreadable);
                                }
                            })));
        }
    }

    /** Gives an older generation the fields that have come since, so that it takes documents that have them. */
    void extend(Generation generation) {
        for (var subject : Subject.values()) {
            engine.write(client -> client.indices().putMapping(mapping -> {
                try (var json = subject.openMapping()) {
                    return mapping.index(generation.index(settings, subject)).withJson(json);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }));
        }
    }

    boolean isComplete(Generation generation) {
        for (var subject : Subject.values()) {
            var alias = generation.writeAlias(settings, subject);
            if (!engine.write(client -> client.indices().existsAlias(asked -> asked.name(alias)))
                    .value()) {
                return false;
            }
        }
        return true;
    }

    void refresh(Generation generation) {
        for (var subject : Subject.values()) {
            refresh(generation, subject);
        }
    }

    void refresh(Generation generation, Subject subject) {
        engine.write(client -> client.indices().refresh(asked -> asked.index(generation.index(settings, subject))));
    }

    /** Both read aliases move to this generation in one atomic step. */
    void expose(Generation generation) {
        var actions = new ArrayList<Action>();
        for (var subject : Subject.values()) {
            var alias = settings.prefix() + subject.alias();
            actions.add(Action.of(action ->
                    action.remove(old -> old.index(alias + "-*").alias(alias).mustExist(false))));
            actions.add(Action.of(action -> action.add(
                    added -> added.index(generation.index(settings, subject)).alias(alias))));
        }
        engine.write(client -> client.indices().updateAliases(request -> request.actions(actions)));
    }

    void drop(Generation generation) {
        for (var subject : Subject.values()) {
            engine.write(client -> client.indices()
                    .delete(index -> index.index(generation.index(settings, subject))
                            .ignoreUnavailable(true)
                            .expandWildcards(ExpandWildcard.None)));
        }
    }
}
