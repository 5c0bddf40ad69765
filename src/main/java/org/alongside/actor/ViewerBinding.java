package org.alongside.actor;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Names the viewer as the first statement of every transaction, for Hibernate and jOOQ alike. The name dies with the transaction.
 *
 * <p>Without a viewer nothing is bound and PostgreSQL answers every statement with an error.
 */
@Component
class ViewerBinding implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ViewerBinding.class);

    private final DataSource dataSource;
    private final ViewerSignature signature;

    ViewerBinding(DataSource dataSource, ViewerSignature signature) {
        this.dataSource = dataSource;
        this.signature = signature;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && transaction.isNewTransaction()) {
            Viewers.current().ifPresent(viewer -> bind(viewer, transaction));
        }
    }

    private void bind(Viewer viewer, TransactionExecution transaction) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var claim = signature.claim(
                    viewer, connection.unwrap(PGConnection.class).getBackendPID());
            try (var statement = connection.prepareStatement("select actor.bind(?, ?)")) {
                statement.setString(1, claim);
                statement.setString(2, signature.sign(claim));
                statement.execute();
            }
        } catch (SQLException refused) {
            LOG.error("the database refused the viewer of a transaction: {}", refused.getMessage());
            transaction.setRollbackOnly();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
