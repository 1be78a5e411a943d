package wangang.matching.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
     * Returns the vacancies of which the index had this version or a newer one already.
     *
     * @throws EngineUnavailable when Elasticsearch or one of the generations is away; everything may be repeated
     * @throws ChangeRefused for the first change that can never be applied, after all others were
     */
    Set<UUID> write(List<IndexChange> changes, List<Generation> generations) {
        if (changes.isEmpty()) {
            return Set.of();
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
        return answer.errors() ? judge(answer.items(), changes, generations.size()) : Set.of();
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

    private static Set<UUID> judge(List<BulkResponseItem> items, List<IndexChange> changes, int copies) {
        var kept = new HashSet<UUID>();
        int refused = -1;
        var reason = "";
        for (int position = 0; position < items.size(); position++) {
            var item = items.get(position);
            var error = item.error();
            var change = changes.get(position / copies);
            if (item.status() == CONFLICT && change.subject() == Subject.VACANCIES) {
                kept.add(change.id());
            }
            if (error == null || item.status() == CONFLICT) {
                continue;
            }
            if (item.status() >= SERVER_ERROR || item.status() == TOO_MANY_REQUESTS || item.status() == NOT_FOUND) {
                throw new EngineUnavailable(new IllegalStateException(error.type()));
            }
            if (refused < 0) {
                refused = position / copies;
                reason = String.valueOf(error.type());
            }
        }
        if (refused >= 0) {
            throw new ChangeRefused(refused, reason, kept);
        }
        return kept;
    }
}
