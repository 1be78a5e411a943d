package wangang.vacancy.serviceplan.adapter.web;

import java.util.UUID;

/** What was asked of which employer: the same words about another are another request. */
record AskedOf<T>(UUID employer, T form) {}
