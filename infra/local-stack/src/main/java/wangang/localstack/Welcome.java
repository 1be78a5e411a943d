package wangang.localstack;

/** What {@code up} prints when all is ready: addresses, tokens, and three commands that work when pasted. */
final class Welcome {

    private Welcome() {}

    static String text(String gateway, DemoTokens tokens, Secrets secrets) {
        return """

                Wangang is running at %1$s   (pages; API: %1$s/v3/api-docs)

                To sign in on the pages:   name             password
                                           demo-jobseeker   %6$s
                                           demo-employer    %7$s
                                           demo-officer     %8$s

                Tokens for the API:

                EMPLOYER=%2$s
                OFFICER=%3$s
                JOBSEEKER=%4$s

                Three things to try:

                curl -s '%1$s/api/vacancies/search?q=Java&size=3'

                curl -s -H 'Authorization: Bearer %4$s' %1$s/api/jobseekers/me/recommendations

                curl -s -X POST -H 'Authorization: Bearer %2$s' -H 'Content-Type: application/json' -d '%5$s' '%1$s/api/vacancies?publish=true'

                Ctrl-C stops everything.""".formatted(
                        gateway,
                        tokens.employer(),
                        tokens.officer(),
                        tokens.jobseeker(),
                        vacancy(),
                        secrets.get("WANGANG_DEMO_JOBSEEKER_SECRET", "text"),
                        secrets.get("WANGANG_DEMO_EMPLOYER_SECRET", "text"),
                        secrets.get("WANGANG_DEMO_OFFICER_SECRET", "text"));
    }

    /** With the time in its title: pasted twice it would be refused as a duplicate. */
    private static String vacancy() {
        return """
            {"title":"Java后端开发工程师 '"$(date +%%T)"'","kind":"FULL_TIME","openings":2,"place":{"regionCode":"310105","subdistrictCode":"310105005"},\
            "pay":{"form":"MONTHLY","min":9000,"max":14000},"degree":"BACHELOR","majors":{"codes":["0809"]},\
            "experience":{"minYears":0,"freshGraduates":true},"skills":["Java","Spring"],"benefits":["五险一金"],\
            "audience":{"everyone":true},"text":"岗位职责：参与服务端开发与维护。任职要求：计算机类专业，熟悉Java。",\
            "validUntil":"%s"}""".formatted(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                .plusMonths(3));
    }
}
