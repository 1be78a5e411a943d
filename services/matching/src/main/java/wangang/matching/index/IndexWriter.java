package wangang.matching.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;

/**
 * Writes changes to generations in one bulk request. Versions are external: what is not newer than what the index has,
 * deletion included, was applied already and is dropped, so repeating and reordering do no harm.
 */
@Component
class IndexWriter {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int NOT_FOUND = 404;

    private final Engine engine;
    private final IndexAdministration administration;
    private final IndexSettings settings;

    IndexWriter(Engine engine, IndexAdministration administration, IndexSettings settings) {
        this.engine = engine;
        this.administration = administration;
        this.settings = settings;
    }

    /**
     * @throws EngineUnavailable when Elasticsearch or one of the generations is away; everything may be repeated
     * @throws ChangeRefused for the first change that can never be applied, after all others were
     */
    void write(List<IndexChange> changes, List<Generation> generations) {
        if (changes.isEmpty()) {
            return;
        }
        if (generations.isEmpty()) {
            throw new EngineUnavailable(new IllegalStateException("no index generation yet"));
        }
        // A deletion with an external version would make a lost index anew, and without its mapping.
        if (changes.stream().anyMatch(change -> change.document() == null)
                && !generations.stream().allMatch(administration::isComplete)) {
            throw new EngineUnavailable(new IllegalStateException("an index of a generation is lost"));
        }
        var operations = new ArrayList<BulkOperation>(changes.size() * generations.size());
        for (var change : changes) {
            generations.forEach(
                    generation -> operations.add(operation(change, generation.writeAlias(settings, change.subject()))));
        }
        var answer = engine.write(
                client -> client.bulk(bulk -> bulk.requireAlias(true).operations(operations)));
        if (answer.errors()) {
            judge(answer.items(), generations.size());
        }
    }

    private static BulkOperation operation(IndexChange change, String alias) {
        var document = change.document();
        return document == null
                ? BulkOperation.of(bulk -> bulk.delete(delete -> delete.index(alias)
                        .id(change.id().toString())
                        .version(change.version())
                        .versionType(VersionType.External)))
                : BulkOperation.of(bulk -> bulk.index(index -> index.index(alias)
                        .id(change.id().toString())
                        .version(change.version())
                        .versionType(change.amends() ? VersionType.ExternalGte : VersionType.External)
                        .document(document)));
    }

    private static void judge(List<BulkResponseItem> items, int copies) {
        ChangeRefused refused = null;
        for (int position = 0; position < items.size(); position++) {
            var item = items.get(position);
            var error = item.error();
            if (error == null || item.status() == CONFLICT) {
                continue;
            }
            if (item.status() >= SERVER_ERROR || item.status() == TOO_MANY_REQUESTS || item.status() == NOT_FOUND) {
                throw new EngineUnavailable(new IllegalStateException(error.type()));
            }
            if (refused == null) {
                refused = new ChangeRefused(position / copies, String.valueOf(error.type()));
            }
        }
        if (refused != null) {
            throw refused;
        }
    }
}
