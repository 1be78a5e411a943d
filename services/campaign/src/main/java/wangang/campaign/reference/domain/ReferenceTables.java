package wangang.campaign.reference.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Majors 2023, GB/T 4754—2017 and subdistricts, by code: names are homonyms across levels. */
public final class ReferenceTables {

    private final CodeTable majors = new CodeTable("majors.csv");
    private final CodeTable industries = new CodeTable("industries.csv");
    private final CodeTable subdistricts = new CodeTable("subdistricts.csv");
    private final Map<String, String> tradeOfDivision = tradesOf(industries);

    /** Discipline (2 digits), class (4) or major (6, with T or K where the catalogue has them). */
    public boolean isMajor(String code) {
        return majors.has(code);
    }

    /** The name, or the code itself where the table has none. */
    public String majorName(String code) {
        return majors.name(code).orElse(code);
    }

    public boolean isSubdistrict(String code) {
        return subdistricts.has(code);
    }

    /** The name, or the code itself where the table has none. */
    public String subdistrictName(String code) {
        return subdistricts.name(code).orElse(code);
    }

    /** The section letter that an industry of any level belongs to. */
    public Optional<String> tradeOf(String industry) {
        if (isSection(industry)) {
            return Optional.of(industry);
        }
        return industry.length() < 2
                ? Optional.empty()
                : Optional.ofNullable(tradeOfDivision.get(industry.substring(0, 2)));
    }

    /** The section's name, or the letter itself where the table has none. */
    public String tradeName(String letter) {
        return industries.name(letter).orElse(letter);
    }

    /** In the file each section's letter stands before its divisions. */
    private static Map<String, String> tradesOf(CodeTable industries) {
        var trades = new HashMap<String, String>();
        var section = "";
        for (var code : industries.codes()) {
            if (isSection(code)) {
                section = code;
            } else if (code.length() == 2) {
                trades.put(code, section);
            }
        }
        return Map.copyOf(trades);
    }

    private static boolean isSection(String code) {
        return code.length() == 1 && code.charAt(0) >= 'A' && code.charAt(0) <= 'T';
    }
}
