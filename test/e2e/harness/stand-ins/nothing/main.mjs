console.log('nothing to prepare on this machine');
