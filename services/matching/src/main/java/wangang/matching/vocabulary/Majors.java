package wangang.matching.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Codes of the 本科专业目录: a discipline has two digits, a class four, a major six and perhaps T or K. */
public final class Majors {

    private Majors() {}

    /** The code itself and the levels above it, most precise first: 080902 → 080902, 0809, 08. */
    public static List<String> levelsOf(String code) {
        var levels = new ArrayList<String>(3);
        levels.add(code);
        if (code.length() > 4) {
            levels.add(code.substring(0, 4));
        }
        if (code.length() > 2) {
            levels.add(code.substring(0, 2));
        }
        return List.copyOf(levels);
    }
}
