package wangang.benchmarks.ranking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.PersonDocument;
import wangang.matching.engine.EngineConfiguration;

/**
 * People by whatever id a file gives them, in the form of the index or, under {@code file}, of the event; what is absent
 * is empty. Lines without an id are of something else.
 */
final class People {

    private static final JsonMapper JSON = EngineConfiguration.documents();
    private static final List<String> LISTS = List.of(
            "skills", "experienceTitles", "certificates", "wishTitles", "wishOccupations", "wishSubdistricts", "kinds");
    private static final List<String> IDS = List.of("personId", "person", "jobseekerId");
    private static final List<String> CONSENTS = List.of("matching", "recommendations", "personalisation");

    private People() {}

    static Map<String, PersonDocument> read(Path file) {
        var people = new LinkedHashMap<String, PersonDocument>();
        for (var line : Lines.of(file)) {
            if (!idOf(line).isEmpty()) {
                people.put(idOf(line), document(line));
            }
        }
        return people;
    }

    /** @param file by the names of the index */
    static PersonDocument of(Map<String, Object> file) {
        return document(JSON.valueToTree(file));
    }

    /** A UUID for any id. */
    static UUID uuid(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String idOf(JsonNode person) {
        return IDS.stream()
                .map(name -> person.path(name).asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static PersonDocument document(JsonNode person) {
        return person.has("file") ? projected(person) : indexed(person);
    }

    private static PersonDocument projected(JsonNode person) {
        var event = JSON.createObjectNode()
                .put("jobseekerId", uuid(idOf(person)).toString())
                .put("account", idOf(person))
                .put("version", 1)
                .put("status", "ACTIVE");
        event.putObject("consents")
                .put("MATCHING", true)
                .put("RECOMMENDATIONS", true)
                .put("PERSONALISATION", true);
        event.set("file", person.get("file"));
        return Objects.requireNonNull(ShippedParts.DOCUMENTS.person(JSON.treeToValue(event, JobseekerEvent.class)));
    }

    private static PersonDocument indexed(JsonNode person) {
        var complete = (ObjectNode) person.deepCopy();
        complete.put("jobseekerId", uuid(idOf(person)).toString());
        complete.put("version", 1);
        LISTS.stream().filter(list -> !complete.has(list)).forEach(complete::putArray);
        CONSENTS.forEach(consent -> complete.put(consent, true));
        return JSON.treeToValue(complete, PersonDocument.class);
    }
}
