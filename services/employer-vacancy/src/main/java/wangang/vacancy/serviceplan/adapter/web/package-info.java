/** Service plans over HTTP. */
@NullMarked
package wangang.vacancy.serviceplan.adapter.web;

import org.jspecify.annotations.NullMarked;
