package wangang.campaign.quota.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.organising.domain.ReservedShare;
import wangang.campaign.quota.application.Shares;
import wangang.campaign.quota.domain.EmployerShare;
import wangang.campaign.quota.domain.Share;

@Repository
class JdbcShares implements Shares {

    private static final String OF = """
            SELECT known_employer.employer_id, known_employer.name, known_employer.kind,
                   sum(known_vacancy.openings) AS openings,
                   coalesce(sum(known_vacancy.openings) FILTER (WHERE cardinality(graduate_years) > 0), 0) AS reserved
              FROM known_employer
              JOIN known_vacancy USING (employer_id)
             WHERE known_employer.kind = ANY (:kinds)
               AND employer_id IN (SELECT employer_id FROM participation WHERE campaign_id = :campaign AND stays)
               AND published_at < :until AND (closed_at IS NULL OR closed_at >= :from)
             GROUP BY known_employer.employer_id
             ORDER BY known_employer.kind, known_employer.name, known_employer.employer_id
            """;

    private final JdbcClient jdbc;

    JdbcShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EmployerShare> of(CampaignId campaign, List<ReservedShare> asked, Instant from, Instant until) {
        var percents = asked.stream().collect(Collectors.toMap(ReservedShare::employerKind, ReservedShare::percent));
        return jdbc.sql(OF)
                .param("campaign", campaign.value())
                .param(
                        "kinds",
                        new SqlArrayValue(
                                "text",
                                percents.keySet().stream().map(Enum::name).toArray()))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> {
                    var kind = EmployerKind.valueOf(row.getString("kind"));
                    return new EmployerShare(
                            new EmployerId(row.getObject("employer_id", UUID.class)),
                            row.getString("name"),
                            kind,
                            new Share(
                                    row.getLong("openings"),
                                    row.getLong("reserved"),
                                    Objects.requireNonNull(percents.get(kind))));
                })
                .list();
    }
}
