package wangang.vacancy.suspicion.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lookEvery how often vacancies that changed are looked through
 * @param countEvery how old what is usual pay may become until it is counted anew, when there is something to look at
 * @param batch most that are looked through in one transaction (vacancies)
 * @param payTimes how many times what nine of ten comparable vacancies do not exceed is too much (times)
 * @param leastCases fewer comparable vacancies say nothing of what is usual (vacancies)
 * @param leastEmployers the same of their employers (employers)
 * @param copies from how many other employers with nearly the same text on it is a sign (employers)
 */
@ConfigurationProperties("wangang.vacancy.suspicion")
public record SuspicionSettings(
        @DefaultValue("10m") Duration lookEvery,
        @DefaultValue("1h") Duration countEvery,
        @DefaultValue("100") int batch,
        @DefaultValue("1.5") double payTimes,
        @DefaultValue("20") int leastCases,
        @DefaultValue("5") int leastEmployers,
        @DefaultValue("2") int copies) {}
