/** Sends dead letters again; a program of its own on Kafka's class path. */
@NullMarked
package wangang.localstack.deadletters;

import org.jspecify.annotations.NullMarked;
