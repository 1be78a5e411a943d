package wangang.portal.jobseeker.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.reference.CodeTable;
import wangang.portal.reference.ReferenceTables;

/** What the pages of a file say; templates know it as {@code @fileWords}. */
@Component("fileWords")
public class FileWords {

    /** The district whose platform this is: Changning. */
    private static final String DISTRICT = "310105";

    private static final Map<String, String> RECONSIDERED = Map.of(
            "PAY", "适当降低期望月薪",
            "PLACE", "多选几个工作地点",
            "KIND", "接受更多工作类型",
            "OCCUPATION", "放宽意向岗位",
            "AVAILABILITY", "多选几个可到岗时段");

    private final ReferenceTables tables;

    FileWords(ReferenceTables tables) {
        this.tables = tables;
    }

    public String reconsidered(String category) {
        return RECONSIDERED.getOrDefault(category, category);
    }

    public String gain(Gains.@Nullable Gain gain, int lookedAt) {
        return gain == null ? "" : "最适合您的 " + lookedAt + " 个岗位中，" + gain.vacancies() + " 个会更匹配，匹配度最多 +" + gain.points();
    }

    public String list(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? "未填写" : String.join("、", texts);
    }

    public String occupations(@Nullable List<String> codes) {
        return names(codes, tables.occupations());
    }

    public String subdistricts(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? "未填写"
                : codes.stream().map(this::subdistrict).collect(Collectors.joining("、"));
    }

    /** With its district where that is another one. */
    public String subdistrict(@Nullable String code) {
        if (code == null || code.length() < 6) {
            return "";
        }
        var name = tables.subdistricts().nameOf(code);
        return code.startsWith(DISTRICT) ? name : tables.regionOf(code.substring(0, 6)) + name;
    }

    /** Codes to tick: those of the own district, then whatever else is chosen. */
    public List<String> offered(List<String> chosen) {
        return Stream.concat(tables.subdistrictsOf(DISTRICT).keySet().stream(), chosen.stream())
                .distinct()
                .toList();
    }

    private static String names(@Nullable List<String> codes, CodeTable table) {
        return codes == null || codes.isEmpty()
                ? "未填写"
                : codes.stream().map(table::nameOf).collect(Collectors.joining("、"));
    }
}
