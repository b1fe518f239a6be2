//! What holds the house together: the runner of the corpora in `cases/`, and tidy, which reads the house's own description.

#[cfg(test)]
mod case;
#[cfg(test)]
mod check_corpus;
#[cfg(test)]
mod contract_corpus;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod gas_page;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod inspected;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod listing_corpus;
#[cfg(test)]
mod profiles;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod roots;
#[cfg(test)]
mod scenarios;
#[cfg(test)]
mod sleep_corpus;
#[cfg(test)]
mod testing_corpus;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod vm_corpus;
