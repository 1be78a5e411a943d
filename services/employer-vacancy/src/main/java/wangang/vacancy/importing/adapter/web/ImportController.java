package wangang.vacancy.importing.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.JsonRefusals;
import wangang.platform.web.RejectedException;
import wangang.vacancy.importing.application.ImportMapping;
import wangang.vacancy.importing.application.ImportRun;
import wangang.vacancy.importing.application.ImportingVacancies;
import wangang.vacancy.importing.application.KeepingMappings;

@RestController
@RequestMapping("/api/vacancies/import")
@PreAuthorize("hasRole('EMPLOYER')")
class ImportController {

    static final int MOST_ITEMS = 200;
    static final int LARGEST_JSON = 2 * 1024 * 1024;

    private static final String NAMES =
            "none: by the names of fields alone, not by the mapping that is kept for the employer";

    /** Tables are read by the employer's own mapping unless a call says {@code mapping=none}. */
    private static final String KEPT = "kept";

    private final ImportingVacancies importing;
    private final KeepingMappings mappings;
    private final StreamedImport streamed;
    private final TermsJson terms;
    private final JsonMapper json;

    ImportController(
            ImportingVacancies importing,
            KeepingMappings mappings,
            StreamedImport streamed,
            TermsJson terms,
            JsonMapper json) {
        this.importing = importing;
        this.mappings = mappings;
        this.streamed = streamed;
        this.terms = terms;
        this.json = json;
    }

    /**
     * Imports vacancies by their references: unknown ones are published, changed ones updated, equal ones left alone.
     * One bad item spoils no other. A JSON object with items, or a stream of CSV, XLSX (the first sheet), NDJSON or
     * schema.org JobPostings (lines or an array), which is answered with a receipt per line and a last line with the counts.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ImportBody.class)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = XlsxRows.MEDIA_TYPE),
                @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE),
                @Content(mediaType = PostingItems.MEDIA_TYPE)
            })
    @ApiResponse(
            responseCode = "200",
            description = "receipts: at once for JSON, line by line for streams",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ImportAnswer.class)),
                @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE)
            })
    ImportAnswer importJson(Caller caller, HttpServletRequest request) throws IOException {
        var run = begin(caller);
        var items = items(request.getInputStream().readNBytes(LARGEST_JSON + 1));
        var read = IntStream.range(0, items.size())
                .mapToObj(index -> terms.read(index, items.get(index)))
                .toList();
        return ImportAnswer.of(importing.receive(run, read));
    }

    @PostMapping(consumes = "text/csv")
    void importCsv(
            Caller caller,
            @Parameter(description = NAMES) @RequestParam(defaultValue = KEPT) String mapping,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var run = begin(caller);
        try {
            stream(run, new CsvItems(new CsvRows(request.getInputStream()), mapping(caller, mapping)), response);
        } catch (BrokenInput broken) {
            throw new RejectedException(broken.rejection());
        }
    }

    @PostMapping(consumes = XlsxRows.MEDIA_TYPE)
    void importXlsx(
            Caller caller,
            @Parameter(description = NAMES) @RequestParam(defaultValue = KEPT) String mapping,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var run = begin(caller);
        try (var rows = XlsxRows.of(request.getInputStream())) {
            stream(run, new CsvItems(rows, mapping(caller, mapping)), response);
        } catch (BrokenInput broken) {
            throw new RejectedException(broken.rejection());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void importNdjson(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        stream(begin(caller), new NdjsonItems(request.getInputStream(), terms), response);
    }

    @PostMapping(consumes = PostingItems.MEDIA_TYPE)
    void importPostings(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        stream(begin(caller), new PostingItems(request.getInputStream(), terms), response);
    }

    private ImportMapping mapping(Caller caller, String use) {
        return use.equals("none") ? ImportMapping.NONE : Edge.unwrap(mappings.of(caller.account()));
    }

    private ImportRun begin(Caller caller) {
        return Edge.unwrap(importing.begin(caller.account()));
    }

    private void stream(ImportRun run, ItemSource items, HttpServletResponse response) throws IOException {
        try (var receipts = new ReceiptStream(json)) {
            streamed.run(run, items, receipts);
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            receipts.sendTo(response.getOutputStream());
        }
    }

    private JsonNode items(byte[] body) {
        if (body.length > LARGEST_JSON) {
            throw new RejectedException(ImportProblems.BODY_TOO_LARGE);
        }
        var items = root(body).get("items");
        if (items == null || !items.isArray()) {
            throw new RejectedException(ImportProblems.NO_ITEMS);
        }
        if (items.size() > MOST_ITEMS) {
            throw new RejectedException(ImportProblems.TOO_MANY_ITEMS);
        }
        return items;
    }

    private JsonNode root(byte[] body) {
        try {
            var root = json.readTree(body);
            if (!root.isObject() || root.size() != 1) {
                throw new RejectedException(ImportProblems.NO_ITEMS);
            }
            return root;
        } catch (JacksonException unreadable) {
            var refusal = new RejectedException(JsonRefusals.explain(unreadable));
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
