@NullMarked
package wangang.vacancy.suspicion.adapter.web;

import org.jspecify.annotations.NullMarked;
