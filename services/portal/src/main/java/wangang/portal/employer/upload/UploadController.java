package wangang.portal.employer.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.Codes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Many vacancies at once from a table: what it says first, then a receipt for every row. */
@Controller
class UploadController {

    private static final String EXAMPLE =
            "A-001,法务专员,全职,2,310105,310105005,周家桥街道示例路 1 号,月薪,9000,14000,本科,0301,0,是,合同审查;合规,五险一金;双休,不限,岗位职责与任职要求,2027-03-31";

    private final Services services;
    private final Codes codes;
    private final JsonMapper json;

    UploadController(Services services, Codes codes, JsonMapper json) {
        this.services = services;
        this.codes = codes;
        this.json = json;
    }

    @GetMapping("/employer/import")
    ModelAndView choose() {
        var page = new ModelAndView("employer/import");
        page.addObject("columns", Column.values());
        return page;
    }

    @GetMapping("/employer/import/preview")
    String again() {
        return "redirect:/employer/import";
    }

    @PostMapping("/employer/import/preview")
    ModelAndView preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = choose();
        page.addObject("preview", Preview.of(Upload.read(file), codes));
        if (part != null) {
            page.setViewName("employer/import :: preview");
        }
        return page;
    }

    /** Not redirected: the receipts are nowhere else. Sent again, the same rows are left alone by their references. */
    @PostMapping("/employer/import")
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file) {
        var sheet = Upload.read(file);
        var answer = services.employerVacancy()
                .post("/api/vacancies/import")
                .body(sheet.csv(), "text/csv;charset=UTF-8")
                .into(String.class);
        if (answer instanceof Answer.Refused<String>(var problem)) {
            var page = choose();
            page.setStatus(HttpStatusCode.valueOf(problem.status()));
            page.addObject("problem", problem);
            return page;
        }
        var page = new ModelAndView("employer/receipts");
        page.addObject("receipts", Receipts.of(answer.orThrow(), json));
        return page;
    }

    /** A table to begin with, which Excel opens in the right characters. */
    @GetMapping("/employer/import/template.csv")
    ResponseEntity<byte[]> template() {
        var used = Arrays.stream(Column.values())
                .filter(column -> switch (column) {
                    case OCCUPATION, LAT, LON, PAY_MONTHS, MAX_YEARS, CAMPAIGNS -> false;
                    default -> true;
                })
                .map(Column::heading)
                .collect(Collectors.joining(","));
        var name = ContentDisposition.attachment()
                .filename("岗位导入模板.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(("\uFEFF" + used + "\r\n" + EXAMPLE + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableTable table, jakarta.servlet.http.HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        var page = choose();
        page.setViewName(part ? "employer/import :: unreadable" : "employer/import");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("unreadable", table.getMessage());
        return page;
    }
}
