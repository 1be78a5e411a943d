/** The queue of suspicions over HTTP. */
@NullMarked
package wangang.vacancy.suspicion.adapter.web;

import org.jspecify.annotations.NullMarked;
