package wangang.campaign.quota.adapter.web;

import java.util.List;
import java.util.UUID;
import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.quota.domain.Compliance;
import wangang.campaign.quota.domain.EmployerShare;
import wangang.campaign.quota.domain.Share;

/**
 * Whether the shares reserved for graduates are kept.
 *
 * @param kinds all employers of a kind together
 * @param employers each employer that takes part and is asked for a share
 */
record ComplianceView(List<KindLine> kinds, List<EmployerLine> employers) {

    /**
     * A share in figures.
     *
     * @param openings all openings of the time of the campaign, enrolled or not
     * @param reserved of these, those reserved for graduates
     * @param percent whole percent, rounded down
     * @param asked the least percentage
     * @param kept whether it is kept
     * @param missing how many more openings must be reserved
     */
    record ShareLine(long openings, long reserved, long percent, int asked, boolean kept, long missing) {

        static ShareLine of(Share share) {
            return new ShareLine(
                    share.openings(),
                    share.reserved(),
                    share.percent(),
                    share.asked(),
                    share.isKept(),
                    share.missing());
        }
    }

    /**
     * Employers of one kind.
     *
     * @param employerKind what they are
     * @param share their share together
     */
    record KindLine(EmployerKind employerKind, ShareLine share) {}

    /**
     * One employer.
     *
     * @param employerId which
     * @param name its name
     * @param employerKind what it is
     * @param share its share
     */
    record EmployerLine(UUID employerId, String name, EmployerKind employerKind, ShareLine share) {

        static EmployerLine of(EmployerShare employer) {
            return new EmployerLine(
                    employer.employer().value(), employer.name(), employer.kind(), ShareLine.of(employer.share()));
        }
    }

    static ComplianceView of(Compliance compliance) {
        return new ComplianceView(
                compliance.kinds().entrySet().stream()
                        .map(kind -> new KindLine(kind.getKey(), ShareLine.of(kind.getValue())))
                        .toList(),
                compliance.employers().stream().map(EmployerLine::of).toList());
    }
}
