package wangang.documentation.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wangang.documentation.text.Markdown;

/** docs/api/problems.md. */
public final class ProblemsPage {

    public static final String PATH = "api/problems.md";

    private ProblemsPage() {}

    public static String of(KnownProblems problems) {
        var page = new Markdown()
                .heading(1, "Problems")
                .paragraph(
                        "Whatever is refused or fails is answered as an RFC 9457 problem (`application/problem+json`):"
                                + " `type` is `/problems/` and the code, `code` is for programs and never changes its meaning,"
                                + " `detail` is for people (Chinese, … stands for what depends on the request), `errors` lists"
                                + " everything that is wrong when it is several things or has a field. The first one gives"
                                + " status and code.")
                .paragraph(
                        "429 and 503 carry `Retry-After`. Codes of `import/` also stand in the receipts of an import."
                                + " The token and sign-in calls below `/oauth2` answer as OAuth 2.0 does (RFC 6749, 5.2).");
        families(problems)
                .forEach((family, known) -> page.heading(2, family)
                        .table(
                                List.of("code", "status", "meaning", "how to mend it", "what people read", "from"),
                                known.stream().map(ProblemsPage::row).toList()));
        return page.toString();
    }

    /** Where a code stands on the page. */
    public static String anchor(String code) {
        return code.replace('/', '-');
    }

    private static Map<String, List<KnownProblems.Known>> families(KnownProblems problems) {
        return problems.known().values().stream()
                .collect(Collectors.groupingBy(
                        known -> known.code().substring(0, known.code().indexOf('/')),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static List<String> row(KnownProblems.Known known) {
        var cells = new ArrayList<String>();
        cells.add("<a id=\"" + anchor(known.code()) + "\"></a>" + Markdown.literal(known.code()));
        cells.add(known.status());
        cells.add(known.entry().meaning());
        cells.add(known.entry().mend());
        cells.add(String.join("<br>", known.details()));
        cells.add(String.join(", ", known.modules()));
        return cells;
    }
}
