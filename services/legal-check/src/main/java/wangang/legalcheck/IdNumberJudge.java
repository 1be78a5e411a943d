package wangang.legalcheck;

import java.util.List;

/** Eighteen digits are an ID number only with a birthday in them and the check digit of GB 11643. */
final class IdNumberJudge implements Judge {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        return hits.stream()
                .filter(hit -> hit.group("id").map(IdNumberJudge::isIdNumber).orElse(true))
                .toList();
    }

    private static boolean isIdNumber(String written) {
        var id = written.replaceAll("[ -]", "");
        int month = Integer.parseInt(id.substring(10, 12));
        int day = Integer.parseInt(id.substring(12, 14));
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (id.charAt(at) - '0');
        }
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && CHECKS.charAt(sum % 11) == id.charAt(17);
    }
}
