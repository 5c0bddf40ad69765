package org.alongside.actor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Transactions for reading are not read-only for PostgreSQL: naming the viewer uses up a number, and opening a record is itself written to
 * the audit.
 */
@Configuration(proxyBeanMethods = false)
class Transactions {

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        var adapter = new HibernateJpaVendorAdapter();
        adapter.setPrepareConnection(false);
        return adapter;
    }
}
