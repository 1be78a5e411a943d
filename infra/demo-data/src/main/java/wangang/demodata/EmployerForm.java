package wangang.demodata;

/** What an employer registers with. */
record EmployerForm(
        String name,
        String creditCode,
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        String address,
        String intro) {}
