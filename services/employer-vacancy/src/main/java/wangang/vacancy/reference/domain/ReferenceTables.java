package wangang.vacancy.reference.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * National catalogues (occupations 2022, majors 2023, GB/T 4754—2017) and the subdistricts of the regions served.
 * Names are homonyms across levels, so everything goes by code.
 */
public final class ReferenceTables {

    private static final int DIVISION = 2;

    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsHan})(L/S|L|S)$");

    private final CodeTable occupations = CodeTable.read("occupations.csv");
    private final CodeTable majors = CodeTable.read("majors.csv");
    private final CodeTable industries = CodeTable.read("industries.csv");
    private final Map<String, String> sections = sectionsOf(industries);
    private final CodeTable subdistricts = CodeTable.read("subdistricts.csv");
    private final CodeTable districts = CodeTable.read("districts.csv");
    private final CodeTable provinces = CodeTable.read("provinces.csv");
    private final Set<String> coveredRegions = subdistricts.names().keySet().stream()
            .map(ReferenceTables::regionOf)
            .collect(Collectors.toUnmodifiableSet());

    public boolean isOccupation(String code) {
        return occupations.has(code);
    }

    /** Discipline (2 digits), class (4) or major (6, with T or K where the catalogue has them). */
    public boolean isMajor(String code) {
        return majors.has(code);
    }

    /** What the writer of an unknown major code may have meant. */
    public Optional<String> majorLike(String code) {
        return code.length() < 2 ? Optional.empty() : majors.suggestion(code);
    }

    /** Section letter or 2, 3 or 4 digits. */
    public boolean isIndustry(String code) {
        return industries.has(code);
    }

    /** Names of an industry and of those that it belongs to, the widest first; none for an unknown code. */
    public List<String> industryNames(String code) {
        return IntStream.rangeClosed(1, code.length())
                .mapToObj(length -> industries.names().get(code.substring(0, length)))
                .filter(Objects::nonNull)
                .toList();
    }

    public Optional<String> industryName(String code) {
        return Optional.ofNullable(industries.names().get(code));
    }

    /** Whether an industry is the other one or belongs to it, sections included. */
    public boolean isIndustryWithin(String code, String wider) {
        return code.startsWith(wider)
                || (code.length() >= DIVISION && wider.equals(sections.get(code.substring(0, DIVISION))));
    }

    /** Without the marks (S, L) that the catalogue sets behind digital and green occupations. */
    public Optional<String> occupationName(String code) {
        return Optional.ofNullable(occupations.names().get(code))
                .map(name -> MARKS.matcher(name).replaceFirst(""));
    }

    public Optional<String> majorName(String code) {
        return Optional.ofNullable(majors.names().get(code));
    }

    /** Of the districts served; none elsewhere. */
    public Optional<String> districtName(String region) {
        return Optional.ofNullable(districts.names().get(region));
    }

    /** The province or city in which a region lies. */
    public Optional<String> provinceName(String region) {
        return Optional.ofNullable(provinces.names().get(region.substring(0, Math.min(2, region.length()))));
    }

    /** The region code of the only served district whose full name stands in a text. */
    public Optional<String> districtIn(String text) {
        var named = districts.names().entrySet().stream()
                .filter(district -> text.contains(district.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Six digits that begin with a province; divisions below change too often to be listed. */
    public boolean isPlausibleRegion(String code) {
        return code.length() == 6 && isDigits(code) && provinceName(code).isPresent();
    }

    /** Listed, where the table covers the region; nine plausible digits elsewhere. */
    public boolean isSubdistrict(String code) {
        if (code.length() != 9 || !isDigits(code)) {
            return false;
        }
        return subdistricts.has(code)
                || (!coveredRegions.contains(regionOf(code)) && isPlausibleRegion(regionOf(code)));
    }

    /** Of the subdistricts that are listed. */
    public Optional<String> subdistrictName(String code) {
        return Optional.ofNullable(subdistricts.names().get(code));
    }

    /** The six-digit region of a nine-digit subdistrict. */
    public static String regionOf(String subdistrict) {
        return subdistrict.substring(0, 6);
    }

    /** Sections by division: no code says to which it belongs, the order of the table does. */
    private static Map<String, String> sectionsOf(CodeTable industries) {
        var sections = new HashMap<String, String>();
        var section = "";
        for (var code : industries.names().keySet()) {
            if (code.length() == 1) {
                section = code;
            } else if (code.length() == DIVISION) {
                sections.put(code, section);
            }
        }
        return Map.copyOf(sections);
    }

    private static boolean isDigits(String code) {
        return code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
