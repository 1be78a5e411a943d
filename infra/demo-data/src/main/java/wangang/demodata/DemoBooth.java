package wangang.demodata;

/** A booth at the demo fair and whose it is. */
record DemoBooth(String id, DemoEmployer employer) {}
