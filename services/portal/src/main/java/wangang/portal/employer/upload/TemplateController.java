package wangang.portal.employer.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A table to begin with. */
@Controller
class TemplateController {

    private static final String EXAMPLE =
            "A-001,法务专员,全职,2,310105,310105005,周家桥街道示例路 1 号,月薪,9000,14000,本科,0301,0,是,合同审查;合规,五险一金;双休,不限,岗位职责与任职要求,2027-03-31";

    /** Excel opens it in the right characters. */
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
}
