package wangang.demodata;

import java.util.List;

/** @param account of its owner */
record DemoEmployer(int number, String account, EmployerForm form, List<VacancyForm> vacancies) {}
