package wangang.documentation.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import wangang.documentation.bytecode.Code;
import wangang.documentation.project.Pages;
import wangang.documentation.project.Project;
import wangang.documentation.text.Markdown;

/** docs/events: a page for each topic, made of asyncapi.yaml, schemas, examples and who in the code uses the topic. */
public final class EventPages {

    private final Contracts contracts;
    private final TopicUse use;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();

    private EventPages(Contracts contracts, TopicUse use) {
        this.contracts = contracts;
        this.use = use;
    }

    /** @param code of all services and of what they are built on */
    public static Pages of(Project project, Code code) {
        var pages = new EventPages(new Contracts(project.contracts()), TopicUse.in(code));
        pages.write();
        return new Pages(pages.texts, pages.flaws);
    }

    private void write() {
        var asyncApi = new YAMLMapper().readTree(contracts.asyncApi());
        var topics = new TreeMap<String, JsonNode>();
        asyncApi.path("channels").properties().forEach(channel -> topics.put(channel.getKey(), channel.getValue()));
        topics.forEach((topic, channel) -> texts.put("events/" + topic + ".md", page(topic, channel)));
        texts.put("events/README.md", index(asyncApi, topics));
        use.topics().stream()
                .filter(topic -> !topics.containsKey(topic))
                .forEach(
                        topic -> flaws.add("the code uses the topic " + topic + ", which asyncapi.yaml does not have"));
    }

    private String index(JsonNode asyncApi, Map<String, JsonNode> topics) {
        var page = new Markdown()
                .heading(1, "Events")
                .paragraph(asyncApi.at("/info/description").asString("").strip())
                .table(
                        List.of("topic", "about", "told by", "heard by", "kept"),
                        topics.entrySet().stream()
                                .map(topic -> List.of(
                                        "[" + topic.getKey() + "](" + topic.getKey() + ".md)",
                                        description(topic.getKey(), topic.getValue()),
                                        String.join(", ", use.producers(topic.getKey())),
                                        consumers(topic.getKey()),
                                        kept(topic.getKey())))
                                .toList())
                .heading(2, "Headers of every record")
                .table(List.of("header", "example"), headers(topics))
                .paragraph(
                        "Each topic has a dead-letter topic, its name with `-dlt`; `./wangang replay TOPIC` sends what is"
                                + " in it again. Schemas, examples and the AsyncAPI document are in"
                                + " [services/contracts](../../services/contracts/README.md).");
        return page.toString();
    }

    private List<List<String>> headers(Map<String, JsonNode> topics) {
        var first = topics.values()
                .iterator()
                .next()
                .path("messages")
                .propertyNames()
                .iterator()
                .next();
        return contracts.example(first).path("headers").properties().stream()
                .map(header -> List.of(
                        Markdown.literal(header.getKey()),
                        Markdown.literal(header.getValue().asString())))
                .toList();
    }

    private String page(String topic, JsonNode channel) {
        var page = new Markdown()
                .heading(1, topic)
                .paragraph(description(topic, channel))
                .table(
                        List.of("", ""),
                        List.of(
                                List.of("told by", String.join(", ", use.producers(topic))),
                                List.of("heard by", consumers(topic)),
                                List.of("key", "id of the aggregate, as in `ce_subject`"),
                                List.of("kept", kept(topic))));
        channel.path("messages").propertyNames().forEach(type -> describe(type, page));
        var states = new TreeMap<String, JsonNode>();
        channel.path("messages").propertyNames().forEach(type -> contracts.states(type, states));
        states.forEach((name, schema) -> describeFields(name, schema, page));
        return page.toString();
    }

    private void describe(String type, Markdown page) {
        var schema = contracts.schema(type);
        page.heading(2, type).paragraph(description(type, schema));
        var state = contracts.stateOf(schema);
        state.ifPresent(name ->
                page.paragraph("Data: [" + contracts.schema(name).path("title").asString(name) + "](#"
                        + anchor(contracts.schema(name).path("title").asString(name)) + ")" + narrowed(schema) + "."));
        if (state.isEmpty()) {
            page.table(Fields.TITLES, fields(type, schema));
        }
        page.code("json", contracts.shown(type));
    }

    private void describeFields(String name, JsonNode schema, Markdown page) {
        page.heading(2, schema.path("title").asString(name))
                .paragraph(description(name, schema))
                .table(Fields.TITLES, fields(name, schema));
    }

    private List<List<String>> fields(String name, JsonNode schema) {
        var fields = new Fields(schema);
        fields.undescribed()
                .forEach(field -> flaws.add("contracts: " + name + ".schema.json does not describe " + field
                        + "; add a description (English)."));
        return fields.rows();
    }

    private static String narrowed(JsonNode schema) {
        var status = schema.at("/properties/status");
        if (status.has("const")) {
            return ", with status `" + status.get("const").asString() + "`";
        }
        var several = new ArrayList<String>();
        status.path("enum").forEach(value -> several.add("`" + value.asString() + "`"));
        return several.isEmpty() ? "" : ", with status " + String.join(", ", several);
    }

    private String description(String name, JsonNode node) {
        var description = node.path("description").asString("").strip();
        if (description.isEmpty()) {
            flaws.add("contracts: " + name + " has no description; add one (English).");
        }
        return description;
    }

    private String consumers(String topic) {
        return use.consumers(topic).isEmpty() ? "nobody in this platform" : String.join(", ", use.consumers(topic));
    }

    private String kept(String topic) {
        return use.isCompacted(topic) ? "the last record of each key, for ever (compacted)" : "for a time";
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
