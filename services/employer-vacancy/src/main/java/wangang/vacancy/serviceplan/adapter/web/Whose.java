package wangang.vacancy.serviceplan.adapter.web;

/** Whose tasks are wanted. */
enum Whose {
    MINE,
    ALL
}
