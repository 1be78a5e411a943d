@NullMarked
package wangang.vacancy.applying.adapter.web;

import org.jspecify.annotations.NullMarked;
