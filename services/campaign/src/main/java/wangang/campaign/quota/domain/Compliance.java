package wangang.campaign.quota.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.organising.domain.ReservedShare;

/** Whether a campaign's employers keep the asked shares: each one, and all of a kind together. */
public record Compliance(List<EmployerShare> employers, Map<EmployerKind, Share> kinds) {

    /** A kind that is asked for a share but does not take part has one of no openings. */
    public static Compliance of(List<ReservedShare> asked, List<EmployerShare> employers) {
        var kinds = new EnumMap<EmployerKind, Share>(EmployerKind.class);
        asked.forEach(share -> kinds.put(share.employerKind(), new Share(0, 0, share.percent())));
        employers.forEach(employer -> kinds.merge(employer.kind(), employer.share(), Share::plus));
        return new Compliance(List.copyOf(employers), kinds);
    }
}
