package wangang.benchmarks.ranking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.matching.document.PersonDocument;
import wangang.matching.engine.EngineConfiguration;

/** People in the form in which they are indexed, by whatever id a file gives them; what is absent is empty. */
final class People {

    private static final JsonMapper JSON = EngineConfiguration.documents();
    private static final List<String> LISTS = List.of(
            "skills", "experienceTitles", "certificates", "wishTitles", "wishOccupations", "wishSubdistricts", "kinds");
    private static final List<String> CONSENTS = List.of("matching", "recommendations", "personalisation");

    private People() {}

    static Map<String, PersonDocument> read(Path file) {
        var people = new LinkedHashMap<String, PersonDocument>();
        for (var line : Lines.of(file)) {
            people.put(idOf(line), document(line));
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
        return person.path("personId").asString(person.path("jobseekerId").asString(""));
    }

    private static PersonDocument document(JsonNode person) {
        var complete = (ObjectNode) person.deepCopy();
        complete.put("jobseekerId", uuid(idOf(person)).toString());
        complete.put("version", 1);
        LISTS.stream().filter(list -> !complete.has(list)).forEach(complete::putArray);
        CONSENTS.forEach(consent -> complete.put(consent, true));
        return JSON.treeToValue(complete, PersonDocument.class);
    }
}
