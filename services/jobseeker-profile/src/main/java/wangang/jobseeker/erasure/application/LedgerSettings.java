package wangang.jobseeker.erasure.application;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keep how long consent, disclosure and access records outlive an erasure: at least 2 years (人力资源市场暂行条例 33)
 *     and 3 years (PIPL 56, records of disclosure to others)
 */
@ConfigurationProperties("wangang.ledger")
record LedgerSettings(@DefaultValue("3y") Period keep) {}
