package wangang.vacancy.legality.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In what the findings in one vacancy differ between two sets of rules. Findings are the same when code, weight and
 * place are; how they are explained may differ.
 *
 * @param found by the rules on trial alone
 * @param dropped found by the rules in force alone
 * @param blocks whether it is kept from being published by the rules on trial alone
 * @param frees whether it is by the rules in force alone
 */
public record TrialDifference(List<LegalFinding> found, List<LegalFinding> dropped, boolean blocks, boolean frees) {

    public TrialDifference {
        found = List.copyOf(found);
        dropped = List.copyOf(dropped);
    }

    public static TrialDifference between(LegalRecord inForce, LegalRecord onTrial) {
        boolean isBlocked = !inForce.blocking().isEmpty();
        boolean wouldBeBlocked = !onTrial.blocking().isEmpty();
        return new TrialDifference(
                without(onTrial.findings(), inForce.findings()),
                without(inForce.findings(), onTrial.findings()),
                wouldBeBlocked && !isBlocked,
                isBlocked && !wouldBeBlocked);
    }

    private static List<LegalFinding> without(List<LegalFinding> findings, List<LegalFinding> others) {
        var known = places(others);
        return findings.stream()
                .filter(finding -> !known.contains(Place.of(finding)))
                .toList();
    }

    private static Set<Place> places(List<LegalFinding> findings) {
        return findings.stream().map(Place::of).collect(Collectors.toSet());
    }

    private record Place(String code, boolean blocks, boolean overridable, String field, int start, int end) {

        static Place of(LegalFinding finding) {
            return new Place(
                    finding.code(),
                    finding.blocks(),
                    finding.overridable(),
                    finding.field(),
                    finding.start(),
                    finding.end());
        }
    }
}
