package wangang.vacancy.posting.application;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param zone where closing dates are read
 * @param expiryEvery how often overdue vacancies are looked for
 * @param expiryBatch most vacancies expired in one transaction
 */
@ConfigurationProperties("wangang.vacancy")
public record VacancySettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("1m") Duration expiryEvery,
        @DefaultValue("200") int expiryBatch) {}
