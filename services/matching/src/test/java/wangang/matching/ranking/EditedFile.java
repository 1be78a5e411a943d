package wangang.matching.ranking;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import wangang.matching.document.PersonDocument;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.WeekCalendar;

/** A file with one thing taken out or put in, edited as the JSON that is indexed. */
final class EditedFile {

    private static final JsonMapper JSON = EngineConfiguration.documents();

    private final ObjectNode file;

    EditedFile(PersonDocument person) {
        file = JSON.valueToTree(person);
    }

    /** Takes out what the person's own ground names. */
    EditedFile without(Ground ground) {
        if (file.get(ground.field()) instanceof ArrayNode values) {
            for (int index = values.size() - 1; index >= 0; index--) {
                var value = values.get(index).asString();
                if (value.equals(ground.text()) || value.equals(ground.code())) {
                    values.remove(index);
                }
            }
        } else {
            file.remove(ground.field());
        }
        return this;
    }

    /** Puts in what the vacancy's ground asks for; nothing where no single thing in a file would meet it. */
    Optional<EditedFile> with(Ground ground) {
        var code = ground.code() == null ? "" : ground.code();
        switch (ground.field()) {
            case "majors" -> file.put("majorCode", code);
            case "degree" ->
                file.put("degree", code).put("degreeRank", Degree.valueOf(code).rank());
            case "skills" -> file.withArray("skills").add(ground.text());
            case "minYears" -> file.put("experienceYears", Integer.parseInt(code));
            case "title" -> file.withArray("wishTitles").add(ground.text());
            case "subdistrict" -> file.withArray("wishSubdistricts").add(code);
            case "kind" -> file.withArray("kinds").add(code);
            case "calendar" ->
                file.put(
                        "availability",
                        WeekCalendar.of(code)
                                .joined(
                                        file.has("availability")
                                                ? WeekCalendar.of(file.path("availability")
                                                        .asString())
                                                : null)
                                .hex());
            case "pay" -> {
                if (code.equals("NEGOTIABLE")) {
                    return Optional.empty();
                }
                file.put("payMin", Integer.parseInt(code));
            }
            case "location" -> {
                return Optional.empty();
            }
            default -> throw new IllegalArgumentException(ground.toString());
        }
        return Optional.of(this);
    }

    PersonDocument document() {
        return JSON.treeToValue(file, PersonDocument.class);
    }
}
