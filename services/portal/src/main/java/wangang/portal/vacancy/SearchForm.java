package wangang.portal.vacancy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a search page can be asked, as it stands in its address; all of it may be absent.
 *
 * @param payMin yuan a month
 * @param within minutes from near
 */
public record SearchForm(
        @Nullable String q,
        @Nullable List<String> subdistrict,
        @Nullable List<String> kind,
        @Nullable String degree,
        @Nullable Integer payMin,
        @Nullable Integer graduateYear,
        @Nullable String campaign,
        @Nullable String employer,
        @Nullable String near,
        @Nullable Integer within,
        @Nullable String sort,
        @Nullable Boolean exact,
        @Nullable String cursor) {

    /** The service's own parameters. */
    public MultiValueMap<String, String> query() {
        var query = new LinkedMultiValueMap<String, String>();
        put(query, "q", q);
        put(query, "subdistrict", joined(subdistrict));
        put(query, "kind", joined(kind));
        put(query, "degree", degree);
        put(query, "payMin", payMin);
        put(query, "graduateYear", graduateYear);
        put(query, "campaign", campaign);
        put(query, "employer", employer);
        put(query, "near", near);
        put(query, "withinMinutes", hasOrigin() ? within : null);
        put(query, "sort", sort);
        put(query, "exact", exact);
        put(query, "cursor", cursor);
        return query;
    }

    /** Whether ways are measured from somewhere that the address names. */
    public boolean hasOrigin() {
        return near != null && !near.isBlank();
    }

    /** What a saved search keeps: the service's conditions, without order and place in the pages. */
    public Map<String, String> kept() {
        var kept = new LinkedHashMap<>(query().toSingleValueMap());
        List.of("sort", "exact", "cursor").forEach(kept::remove);
        return kept;
    }

    private static boolean has(@Nullable List<String> chosen, String value) {
        return chosen != null && chosen.contains(value);
    }

    public boolean hasKind(String value) {
        return has(kind, value);
    }

    public boolean hasSubdistrict(String value) {
        return has(subdistrict, value);
    }

    /** How many conditions narrow the search, words aside. */
    public int conditions() {
        int count = (subdistrict == null ? 0 : subdistrict.size()) + (kind == null ? 0 : kind.size());
        for (var condition : new Object[] {degree, payMin, graduateYear, campaign, employer, within}) {
            if (condition != null && !condition.toString().isBlank()) {
                count++;
            }
        }
        return count;
    }

    /** The address of this search, to be shared; without a place in its pages. */
    public String address() {
        return address(parameters());
    }

    /** The address of this search as a feed. */
    public String feed() {
        return address().replaceFirst("^/vacancies", "/feed.xml");
    }

    public String next(String following) {
        var all = parameters();
        add(all, "cursor", following);
        return address(all);
    }

    public String exactly() {
        var all = parameters();
        add(all, "exact", true);
        return address(all);
    }

    private static String address(List<String[]> parameters) {
        return parameters.stream()
                .map(one -> one[0] + "=" + URLEncoder.encode(one[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/vacancies?", ""));
    }

    private List<String[]> parameters() {
        var all = new ArrayList<String[]>();
        add(all, "q", q);
        (subdistrict == null ? List.<String>of() : subdistrict).forEach(one -> add(all, "subdistrict", one));
        (kind == null ? List.<String>of() : kind).forEach(one -> add(all, "kind", one));
        add(all, "degree", degree);
        add(all, "payMin", payMin);
        add(all, "graduateYear", graduateYear);
        add(all, "campaign", campaign);
        add(all, "employer", employer);
        add(all, "near", near);
        add(all, "within", within);
        add(all, "sort", sort);
        return all;
    }

    private static void add(List<String[]> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            all.add(new String[] {name, value.toString()});
        }
    }

    private static void put(MultiValueMap<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name, value.toString());
        }
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : String.join(",", values);
    }
}
