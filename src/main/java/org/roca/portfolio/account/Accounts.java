package org.roca.portfolio.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts, the disabled ones too. */
interface Accounts extends Repository<Account, Long> {

	Account save(Account account);

	/** For those who read the new version at once. */
	Account saveAndFlush(Account account);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	/** Held until the end of the transaction, so that two can't take leave at once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.enabled and a.role = org.roca.portfolio.account.Role.ADMINISTRATOR order by a.id")
	List<Account> holdAdministrators();

}
