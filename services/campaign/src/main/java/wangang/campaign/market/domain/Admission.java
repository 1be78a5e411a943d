package wangang.campaign.market.domain;

import java.util.List;

/**
 * Whom a vacancy admits.
 *
 * @param graduateYears those it is reserved for; empty when it is not reserved for graduates
 * @param certifiedDifficulty whether it is for persons with certified employment difficulty
 * @param majors codes of disciplines, classes or majors; empty admits any
 */
public record Admission(List<Integer> graduateYears, boolean certifiedDifficulty, List<String> majors) {

    private static final int CLASS = 4;

    public Admission {
        graduateYears = List.copyOf(graduateYears);
        majors = List.copyOf(majors);
    }

    public boolean admitsAnyMajor() {
        return majors.isEmpty();
    }

    /**
     * A code admits what lies below it: 0809 admits 080902. A class (4 digits) is admitted by what names one of its
     * majors.
     */
    public boolean admitsMajor(String code) {
        return admitsAnyMajor()
                || majors.stream().anyMatch(code::startsWith)
                || (code.length() == CLASS && majors.stream().anyMatch(named -> named.startsWith(code)));
    }

    public boolean admitsGraduatesOf(int year) {
        return !certifiedDifficulty && (graduateYears.isEmpty() || graduateYears.contains(year));
    }
}
