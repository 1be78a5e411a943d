package wangang.documentation.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.documentation.bytecode.Code;
import wangang.documentation.problems.KnownProblems;
import wangang.documentation.problems.ProblemsPage;
import wangang.documentation.problems.Refusal;
import wangang.documentation.project.Pages;
import wangang.documentation.text.Markdown;

/** docs/api: a page per service, made of the stored description and of what the code can refuse. */
public final class ApiPages {

    private static final Set<String> AROUND = Set.of("platform", "gateway");

    private final JsonNode api;
    private final SchemaTables schemas;
    private final OperationCodes codes;
    private final Map<String, KnownProblems.Known> problems;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();

    private ApiPages(String description, OperationCodes codes, KnownProblems problems) {
        this.api = StoredApi.read(description);
        this.schemas = new SchemaTables(api);
        this.codes = codes;
        this.problems = problems.known();
    }

    /** @param description text of docs/api/openapi.json */
    public static Pages of(String description, Code code, Collection<Refusal> refusals, KnownProblems problems) {
        var codes = new OperationCodes(code, refusals);
        var pages = new ApiPages(description, codes, problems);
        var operations = Operation.in(pages.api);
        var byService = operations.stream()
                .collect(Collectors.groupingBy(Operation::service, TreeMap::new, Collectors.toList()));
        byService.forEach((service, all) -> pages.texts.put("api/" + service + ".md", pages.page(service, all)));
        pages.texts.put("api/README.md", pages.index(byService, codes.ofEvery(operations, AROUND, refusals)));
        return new Pages(pages.texts, pages.flaws);
    }

    private String index(Map<String, List<Operation>> byService, Set<String> everywhere) {
        var page = new Markdown()
                .heading(1, "API")
                .paragraph("Everything is reached through the gateway, which serves the same description at"
                        + " `/v3/api-docs`; [openapi.json](openapi.json) is a copy for tools. Tokens are sent as"
                        + " `Authorization: Bearer …`; roles stand in them. Every refusal is a"
                        + " [problem](problems.md).");
        byService.forEach((service, operations) -> page.heading(2, service)
                .table(
                        List.of("operation", "who", "what"),
                        operations.stream()
                                .map(operation -> List.of(
                                        "[" + operation.title() + "](" + service + ".md#" + anchor(operation) + ")",
                                        operation.whoMayCall(),
                                        firstSentence(operation.description())))
                                .toList()));
        return page.heading(2, "Problems of every operation")
                .paragraph("The pages list the codes of each operation. Besides, any operation may answer: "
                        + links(everywhere) + ".")
                .toString();
    }

    private String page(String service, List<Operation> operations) {
        var page = new Markdown()
                .heading(1, service)
                .paragraph("[All operations](README.md), [all problems](problems.md).");
        operations.forEach(operation -> describe(operation, page));
        page.heading(2, "Data");
        operations.stream()
                .flatMap(operation -> schemas.usedBy(operation.node()).stream())
                .distinct()
                .sorted()
                .forEach(name -> describe(name, page));
        return page.toString();
    }

    private void describe(Operation operation, Markdown page) {
        if (operation.description().isEmpty()) {
            flaws.add(operation.service() + ": " + operation.title()
                    + " is not described; write Javadoc for its handler.");
        }
        if (!codes.hasHandler(operation)) {
            flaws.add(
                    operation.service() + ": no handler of " + operation.title() + " was found; run `./wangang docs`.");
        }
        page.heading(2, operation.title())
                .paragraph(operation.description())
                .paragraph("**Who:** " + operation.whoMayCall());
        describeParameters(operation, page);
        var body = operation.node().path("requestBody").path("content");
        if (!body.isEmpty()) {
            page.paragraph("**Body:** " + content(body));
        }
        page.table(List.of("status", "answer", "content"), answers(operation));
        var refusals = codes.of(operation);
        if (!refusals.isEmpty()) {
            page.paragraph("**Problems:** " + links(refusals));
        }
    }

    private void describeParameters(Operation operation, Markdown page) {
        var rows = new ArrayList<List<String>>();
        for (var parameter : operation.node().path("parameters")) {
            var name = parameter.path("name").asString();
            var meaning = schemas.meaning(parameter);
            if (meaning.isEmpty()) {
                flaws.add(operation.service() + ": the parameter " + name + " of " + operation.title()
                        + " is not described; write it as @param of its handler.");
            }
            rows.add(List.of(
                    "`" + name + "`",
                    parameter.path("in").asString(),
                    schemas.type(parameter.path("schema")),
                    parameter.path("required").asBoolean(false) ? "yes" : "",
                    meaning));
        }
        page.table(List.of("parameter", "in", "type", "required", "meaning"), rows);
    }

    private List<List<String>> answers(Operation operation) {
        var rows = new ArrayList<List<String>>();
        for (var answer : operation.node().path("responses").properties()) {
            if (!answer.getKey().equals("default")) {
                rows.add(List.of(
                        answer.getKey(),
                        answer.getValue().path("description").asString(""),
                        content(answer.getValue().path("content"))));
            }
        }
        return rows;
    }

    private String content(JsonNode content) {
        return content.properties().stream()
                .map(form -> (form.getValue().has("schema")
                                ? schemas.type(form.getValue().get("schema")) + " as "
                                : "") + "`" + form.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private void describe(String name, Markdown page) {
        page.heading(3, SchemaTables.shortName(name));
        var description =
                Markdown.oneLine(schemas.schema(name).path("description").asString(""));
        if (!description.isEmpty()) {
            page.paragraph(description);
        }
        var rows = schemas.rows(name);
        rows.stream()
                .filter(row -> row.getLast().isEmpty())
                .forEach(row -> flaws.add(name + ": the field " + row.getFirst()
                        + " is not described; write it as @param of the record."));
        page.table(SchemaTables.TITLES, rows);
    }

    private String links(Set<String> codes) {
        return codes.stream().map(this::link).collect(Collectors.joining(", "));
    }

    private String link(String code) {
        var known = problems.get(code);
        return "[" + code + "](problems.md#" + ProblemsPage.anchor(code) + ")"
                + (known == null ? "" : " (" + known.status() + ")");
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String anchor(Operation operation) {
        return operation
                .title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 _-]", "")
                .replace(' ', '-');
    }
}
