package wangang.vacancy.posting.application;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param zone in which a closing date is a day
 * @param expiryEvery how often overdue vacancies are looked for
 * @param expiryBatch most that expire in one transaction (vacancies)
 */
@ConfigurationProperties("wangang.vacancy")
public record VacancySettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("1m") Duration expiryEvery,
        @DefaultValue("200") int expiryBatch) {}
